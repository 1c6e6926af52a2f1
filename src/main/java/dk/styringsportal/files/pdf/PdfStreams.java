package dk.styringsportal.files.pdf;

import dk.styringsportal.response.evidence.FileText;
import dk.styringsportal.response.evidence.UnfitFileException;
import dk.styringsportal.response.evidence.UnfitFileException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How much the streams of a PDF come to when they are unpacked, found out before anything that keeps them in memory opens
 * it. Streams packed in unusual ways are not followed, and such a file is not opened at all.
 */
final class PdfStreams {

    /** In bytes, of all streams together. */
    private static final long MOST = 400L * 1024 * 1024;

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream[ \\t]*(\\r\\n|\\n|\\r)");

    /** In bytes: no dictionary of a stream is longer. */
    private static final int DICTIONARY = 16 * 1024;

    /** One filter, or a list of them. */
    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^]]*]|/[^\\s/<>\\[\\]()]+|\\d+\\s+\\d+\\s+R)");

    private static final Pattern GROWING = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");
    private static final Pattern FLATE_FIRST = Pattern.compile("\\[?\\s*/(FlateDecode|Fl)\\b.*", Pattern.DOTALL);

    /** The header of a packed stream, which readers of PDF files skip unseen. */
    private static final int HEADER = 2;

    private final byte[] file;
    private final FileText text;
    private long unpacked;

    private PdfStreams(byte[] file, FileText text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Whether it can be opened.
     *
     * @return false for a file under a password, or with streams packed in unusual ways
     * @throws UnfitFileException for one that is made to fill the memory
     */
    static boolean canBeOpened(byte[] file, FileText text) {
        // Letter for byte, so that places in the text are places in the file
        String letters = new String(file, StandardCharsets.ISO_8859_1);
        return !letters.contains("/Encrypt") && new PdfStreams(file, text).areUsual(letters);
    }

    private boolean areUsual(String letters) {
        Matcher stream = STREAM.matcher(letters);
        int from = 0;
        while (stream.find(from)) {
            text.checkTime();
            String dictionary = dictionary(letters, stream.start());
            Matcher filter = FILTER.matcher(dictionary);
            from = stream.end();
            if (filter.find()) {
                String filters = filter.group(1);
                if (!isUsual(filters) || filter.find()) {
                    return false;
                }
                if (FLATE_FIRST.matcher(filters).matches()) {
                    from = unpack(stream.end());
                }
            }
        }
        return true;
    }

    private static String dictionary(String letters, int end) {
        String before = letters.substring(Math.max(end - DICTIONARY, 0), end);
        return before.substring(Math.max(before.lastIndexOf("obj"), 0));
    }

    /** At most one that makes more of the bytes, that one first and Flate. */
    private static boolean isUsual(String filters) {
        long growing = GROWING.matcher(filters).results().count();
        boolean isNamed = filters.indexOf('#') < 0 && filters.indexOf('/') >= 0;
        return isNamed && (growing == 0 || growing == 1 && FLATE_FIRST.matcher(filters).matches());
    }

    private int unpack(int start) {
        Inflater inflater = new Inflater(true);
        try {
            int begin = Math.min(start + HEADER, file.length);
            inflater.setInput(file, begin, file.length - begin);
            byte[] some = new byte[64 * 1024];
            int more = inflater.inflate(some);
            while (more > 0) {
                unpacked += more;
                if (unpacked > MOST) {
                    throw new UnfitFileException(Reason.UNPACKED);
                }
                text.checkTime();
                more = inflater.inflate(some);
            }
            return begin + (int) inflater.getBytesRead();
        } catch (DataFormatException notPacked) {
            return start;
        } finally {
            inflater.end();
        }
    }
}
