package dk.styringsportal.export.microdata;

import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.microdata.Microdata;
import dk.styringsportal.report.microdata.MicrodataVariable;
import dk.styringsportal.report.microdata.MicrodataVariable.Category;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Commands with which SPSS, or PSPP, reads the data and names columns and codes. */
final class SpssSyntax {

    /** In bytes, as SPSS takes them. */
    private static final int LONGEST_LABEL = 250;

    private static final int LONGEST_VALUE_LABEL = 118;

    private static final String NEXT = "\n  /";

    private SpssSyntax() {}

    static String of(Microdata microdata) {
        return "* Encoding: UTF-8.\n"
                + "* " + comment(microdata.published().titleAndVersion()) + "\n"
                + (microdata.published().isInvented() ? "* " + comment(microdata.published().warning()) + "\n" : "")
                + "\n" + data(microdata) + "\n" + labels(microdata) + "\n" + values(microdata) + "\n" + missing(microdata)
                + "\nEXECUTE.\n";
    }

    private static String data(Microdata microdata) {
        StringBuilder text = new StringBuilder("GET DATA\n  /TYPE=TXT\n  /FILE='" + MicrodataZip.DATA + "'\n  /ENCODING='UTF8'\n"
                + "  /ARRANGEMENT=DELIMITED\n  /DELCASE=LINE\n  /FIRSTCASE=2\n  /DELIMITERS=','\n  /QUALIFIER='\"'\n  /VARIABLES=\n");
        text.append("    ").append(Microdata.NUMBER).append(" F10.0\n");
        if (microdata.hasGroups()) {
            text.append("    ").append(Microdata.GROUP).append(" F4.0\n");
        }
        text.append("    ").append(Microdata.MUNICIPALITIES).append(" A490\n");
        microdata.variables().forEach(variable ->
                text.append("    ").append(variable.name()).append(' ').append(format(variable)).append('\n'));
        return text.append("  .\n").toString();
    }

    private static String format(MicrodataVariable variable) {
        return variable.kind() == MicrodataVariable.Kind.NUMBER ? "F20." + variable.decimals() : "F4.0";
    }

    private static String labels(Microdata microdata) {
        return "VARIABLE LABELS\n  " + Microdata.MUNICIPALITIES + " " + quoted("Kommuner, som svarene handler om", LONGEST_LABEL) + NEXT
                + microdata.variables().stream()
                        .map(variable -> variable.name() + " " + quoted(variable.label(), LONGEST_LABEL))
                        .collect(Collectors.joining(NEXT))
                + ".\n";
    }

    private static String values(Microdata microdata) {
        String groups = microdata.hasGroups()
                ? Microdata.GROUP + microdata.questionnaire().groups().stream()
                        .map(group -> value(String.valueOf(microdata.code(group.id())), group.title()))
                        .collect(Collectors.joining()) + NEXT
                : "";
        List<MicrodataVariable> coded = microdata.variables().stream().filter(variable -> !variable.categories().isEmpty()).toList();
        return coded.isEmpty() && groups.isEmpty()
                ? ""
                : "VALUE LABELS\n  " + groups + coded.stream()
                        .map(variable -> variable.name() + variable.categories().stream()
                                .map(category -> value(category.code().toPlainString(), category.label()))
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining(NEXT)) + ".\n";
    }

    private static String value(String code, String label) {
        return "\n    " + code + " " + quoted(label, LONGEST_VALUE_LABEL);
    }

    /** SPSS takes three codes at most; no question has more. */
    private static String missing(Microdata microdata) {
        String variables = microdata.variables().stream()
                .filter(variable -> variable.categories().stream().anyMatch(Category::missing))
                .map(variable -> variable.name() + " (" + variable.categories().stream()
                        .filter(Category::missing)
                        .map(category -> category.code().toPlainString())
                        .collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining(NEXT));
        return variables.isEmpty() ? "" : "MISSING VALUES\n  " + variables + ".\n";
    }

    private static String quoted(String text, int most) {
        String line = text.replaceAll("\\s+", " ");
        while (line.getBytes(StandardCharsets.UTF_8).length > most) {
            line = line.substring(0, line.length() - 1);
        }
        return "'" + line.replace("'", "''") + "'";
    }

    /** A comment ends with its only full stop at the end of a line. */
    private static String comment(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\.+$", "") + ".";
    }
}
