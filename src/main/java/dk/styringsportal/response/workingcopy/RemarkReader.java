package dk.styringsportal.response.workingcopy;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.sheet.ImportProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the comment on one item, which may have been written beside several of its lines. */
final class RemarkReader {

    /** What no database, spreadsheet or report can hold. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private final Item item;
    private final String now;
    private final long revision;

    RemarkReader(Response response, Item item) {
        Optional<Comment> comment = Optional.ofNullable(response.comments().get(item.code()));
        this.item = item;
        this.now = comment.map(Comment::text).orElse("");
        this.revision = comment.map(Comment::revision).orElse(0L);
    }

    /** The cell that cannot be taken; empty where all can. */
    Optional<CopyFault> fault(List<SentCopy.Filled> sent) {
        Optional<CopyFault> unreadable = sent.stream().flatMap(cell -> CopyFault.of(cell).stream()).findFirst();
        if (unreadable.isPresent()) {
            return unreadable;
        }
        for (SentCopy.Filled cell : sent) {
            if (CprNumber.isIn(cell.text())) {
                return Optional.of(CopyFault.of(cell, new ImportProblem.CprNumber()));
            }
            if (NOT_TEXT.matcher(plain(cell.text())).find()) {
                return Optional.of(CopyFault.of(cell, new ImportProblem.TextWanted(Comment.LONGEST)));
            }
        }
        String all = joined(sent, SentCopy.Filled::text);
        return all.length() > Comment.LONGEST
                ? Optional.of(CopyFault.of(lastFilled(sent), new ImportProblem.TextWanted(Comment.LONGEST)))
                : CprNumber.isIn(all) ? Optional.of(CopyFault.of(lastFilled(sent), new ImportProblem.CprNumber())) : Optional.empty();
    }

    private static SentCopy.Filled lastFilled(List<SentCopy.Filled> sent) {
        List<SentCopy.Filled> filled = sent.stream().filter(SentCopy.Filled::isFilled).toList();
        return filled.get(filled.size() - 1);
    }

    /** What it would change; empty where the portal says the same. */
    Optional<CopyChange> change(List<SentCopy.Filled> sent) {
        String wanted = joined(sent, SentCopy.Filled::text);
        if (wanted.equals(now)) {
            return Optional.empty();
        }
        String cell = sent.stream().filter(one -> !one.isAsBefore()).findFirst().orElseThrow().cell();
        boolean conflict = !joined(sent, SentCopy.Filled::before).equals(now);
        return Optional.of(new CopyChange.Remark(item, cell, now, wanted, revision, conflict));
    }

    private static String joined(List<SentCopy.Filled> sent, Function<SentCopy.Filled, String> text) {
        return sent.stream().map(text).map(RemarkReader::plain).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
