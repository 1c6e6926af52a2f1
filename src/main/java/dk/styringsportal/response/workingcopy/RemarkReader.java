package dk.styringsportal.response.workingcopy;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.sheet.ImportProblem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the comment on one item, which may have been written beside several of its lines: a new one beside those there are. */
final class RemarkReader {

    /** What no database, spreadsheet or report can hold. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private final Item item;
    private final List<SentCopy.Filled> filled;

    /** @param sent the cells for comments beside the lines of the item */
    RemarkReader(Item item, List<SentCopy.Filled> sent) {
        this.item = item;
        this.filled = sent.stream().filter(SentCopy.Filled::isFilled).toList();
    }

    /** The cell that cannot be taken; empty where all can. */
    Optional<CopyFault> fault() {
        Optional<CopyFault> unreadable = filled.stream().flatMap(cell -> CopyFault.of(cell).stream()).findFirst();
        if (unreadable.isPresent()) {
            return unreadable;
        }
        for (SentCopy.Filled cell : filled) {
            if (NOT_TEXT.matcher(plain(cell.text())).find()) {
                return Optional.of(CopyFault.of(cell, new ImportProblem.TextWanted(Comment.LONGEST)));
            }
            if (CprNumber.isIn(cell.text()) || CprNumber.isIn(text())) {
                return Optional.of(CopyFault.of(cell, new ImportProblem.CprNumber()));
            }
        }
        return text().length() > Comment.LONGEST
                ? Optional.of(CopyFault.of(filled.get(0), new ImportProblem.TextWanted(Comment.LONGEST)))
                : Optional.empty();
    }

    /** The comment that is not among those the portal has; empty for none. */
    Optional<CopyChange> change(Response response) {
        String text = text();
        boolean known = response.comments(item.code()).stream().anyMatch(comment -> plain(comment.text()).equals(text));
        return text.isEmpty() || known
                ? Optional.empty()
                : Optional.of(new CopyChange.Remark(item, filled.get(0).cell(), text));
    }

    private String text() {
        return filled.stream().map(SentCopy.Filled::text).map(RemarkReader::plain).collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
