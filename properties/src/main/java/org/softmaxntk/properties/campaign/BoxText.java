package org.softmaxntk.properties.campaign;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.interval.Box;

/** A box as it is written: {@code B ≥ 1.0, 0.0 ≤ R ≤ 0.01}. */
final class BoxText {
    private static final String NUMBER = "(-?[0-9]{1,30}(?:\\.[0-9]{1,30})?(?:E-?[0-9]{1,3})?)";
    private static final String NAME = "([^\\s≤≥]+)";
    private static final Pattern BOUNDED = Pattern.compile(NUMBER + " ?(?:≤|<=) ?" + NAME + " ?(?:≤|<=) ?" + NUMBER);
    private static final Pattern UNBOUNDED = Pattern.compile(NAME + " ?(?:≥|>=) ?" + NUMBER);

    private BoxText() {}

    /**
     * The box that {@code text} is, with the parameters of {@code own} in its order.
     *
     * @throws InvalidInput if it is none, or has other parameters
     */
    static Box parse(String text, Box own, String where) {
        Map<String, Box> sides = new LinkedHashMap<>();
        for (String side : text.split(", ")) {
            Matcher bounded = BOUNDED.matcher(side.strip());
            Matcher unbounded = UNBOUNDED.matcher(side.strip());
            if (bounded.matches() && Double.parseDouble(bounded.group(1)) <= Double.parseDouble(bounded.group(3))) {
                sides.put(bounded.group(2), Box.of(bounded.group(2), bounded.group(1), bounded.group(3)));
            } else if (unbounded.matches()) {
                sides.put(unbounded.group(1), Box.from(unbounded.group(1), unbounded.group(2)));
            }
        }
        if (!sides.keySet().equals(own.sides().keySet())) {
            throw new InvalidInput(
                    where, "\"box: " + own + "\", or other ends of the same sides", "\"box: " + text + "\"");
        }
        Box box = Box.ofConstants();
        for (String name : own.sides().keySet()) {
            Box side = sides.get(name);
            String lower = side.lowerEnd(name);
            box = side.upperEnd(name).isPresent()
                    ? box.and(name, lower, side.upperEnd(name).orElseThrow())
                    : box.andFrom(name, lower);
        }
        return box;
    }
}
