package dk.styringsportal.coding;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.response.CprNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges whether words may be published as a quote of a text. */
public final class Excerpt {

    /** Stands where something is left out. */
    public static final String LEFT_OUT = "[…]";

    private Excerpt() {}

    /** Why they may not. */
    public enum Fault {
        EMPTY,
        TOO_LONG,
        /** Something in it was not written. */
        NOT_WRITTEN,
        CPR_NUMBER,
        NAMES_MUNICIPALITY
    }

    /**
     * What is wrong with the quote; empty if nothing is.
     *
     * @param quote words of the text in their order, with {@value #LEFT_OUT} where some are left out
     * @param notMunicipality whether somebody has said that what looks like a municipality's name is none
     */
    public static Optional<Fault> faultOf(String quote, String text, boolean notMunicipality) {
        if (quote.replace(LEFT_OUT, "").isBlank()) {
            return Optional.of(Fault.EMPTY);
        }
        if (quote.length() > Quote.LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (CprNumber.isIn(quote)) {
            return Optional.of(Fault.CPR_NUMBER);
        }
        if (!isWritten(quote, text)) {
            return Optional.of(Fault.NOT_WRITTEN);
        }
        return notMunicipality || municipality(quote).isEmpty() ? Optional.empty() : Optional.of(Fault.NAMES_MUNICIPALITY);
    }

    private static boolean isWritten(String quote, String text) {
        String plain = flat(text);
        int from = 0;
        for (String part : parts(quote)) {
            int at = plain.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    private static List<String> parts(String quote) {
        return Arrays.stream(quote.split(Pattern.quote(LEFT_OUT))).map(Excerpt::flat).filter(part -> !part.isEmpty()).toList();
    }

    /** Where a line ends, a browser decides. */
    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The name of a municipality in the words, as it is written: "Vejen" is one, "vejen" is the road. */
    public static Optional<String> municipality(String words) {
        return Municipalities.ofDenmark().all().stream()
                .map(Municipality::name)
                .filter(name -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "s?(?!\\p{L})").matcher(words).find())
                .findFirst();
    }
}
