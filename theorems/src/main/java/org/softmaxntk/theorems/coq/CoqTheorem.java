package org.softmaxntk.theorems.coq;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A theorem of a Coq source.
 *
 * @param name as Coq knows it in its file; that of a claim or a step is its id, with underscores
 * @param file where it stands
 * @param line of its statement, from 1
 */
public record CoqTheorem(String name, String file, int line) {
    private static final Pattern HEAD = Pattern.compile("^Theorem ([A-Za-z0-9_']+)");

    /** The theorems of a source, in order. */
    static List<CoqTheorem> in(String file, String source) {
        List<CoqTheorem> found = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int k = 0; k < lines.size(); k++) {
            Matcher head = HEAD.matcher(lines.get(k));
            if (head.find()) {
                found.add(new CoqTheorem(head.group(1), file, k + 1));
            }
        }
        return found;
    }

    /** Its file as a module. */
    String module() {
        return file.replace(".v", "");
    }

    /** The name of the theorem of a claim or a step. */
    static String nameOf(String id) {
        return CoqStatement.name(id);
    }
}
