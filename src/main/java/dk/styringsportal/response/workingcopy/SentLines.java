package dk.styringsportal.response.workingcopy;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.sheet.ImportProblem;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.response.workingcopy.FieldReader.Sent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a working copy by what they are of, in whatever order they stand, and those that are of nothing. */
final class SentLines {

    private final Map<String, CopyCell> cells = new HashMap<>();
    private final Map<String, ItemCode> items = new HashMap<>();
    private final Map<String, SentCopy.Line> lines = new HashMap<>();
    private final Map<ItemCode, List<SentCopy.Line>> ofItems = new HashMap<>();
    private final List<CopyFault> faults = new ArrayList<>();

    SentLines(QuestionnaireVersion questionnaire, SentCopy sent) {
        for (Item item : questionnaire.questions()) {
            items.put(item.code().value(), item.code());
            for (CopyCell cell : CopyCell.of(item)) {
                cells.put(cell.name(), cell);
                items.put(cell.name(), item.code());
            }
        }
        sent.lines().forEach(this::add);
    }

    private void add(SentCopy.Line line) {
        ItemCode item = items.get(line.name());
        if (item == null) {
            refuse(line.answer(), new ImportProblem.NoAnswerHere());
            refuse(line.remark(), new ImportProblem.NoAnswerHere());
            return;
        }
        SentCopy.Line first = lines.putIfAbsent(line.name(), line);
        if (first == null) {
            ofItems.computeIfAbsent(item, code -> new ArrayList<>()).add(line);
            if (!cells.containsKey(line.name())) {
                refuse(line.answer(), new ImportProblem.NoAnswerHere());
            }
        } else {
            refuseOther(first.answer(), line.answer());
            refuseOther(first.remark(), line.remark());
        }
    }

    private void refuse(SentCopy.Filled cell, ImportProblem problem) {
        if (cell.isFilled() && !cell.isAsBefore()) {
            faults.add(CopyFault.of(cell).orElseGet(() -> CopyFault.of(cell, problem)));
        }
    }

    /** A line that was copied and says the same does no harm. */
    private void refuseOther(SentCopy.Filled first, SentCopy.Filled second) {
        if (!second.text().strip().equals(first.text().strip())) {
            refuse(new SentCopy.Filled(second.cell(), second.text(), "", second.unreadable()), new ImportProblem.QuestionTwice(first.cell()));
        }
    }

    /** The cells of a field that are there, in its order; none where its lines were deleted. */
    List<Sent> of(SheetField field) {
        return CopyCell.of(field).stream()
                .flatMap(cell -> Optional.ofNullable(lines.get(cell.name())).map(line -> new Sent(cell, line.answer())).stream())
                .toList();
    }

    /** The cells for comments beside the lines of an item, in the order of the workbook. */
    List<SentCopy.Filled> remarks(ItemCode item) {
        return ofItems.getOrDefault(item, List.of()).stream().map(SentCopy.Line::remark).toList();
    }

    /** The revision of the answer when it was downloaded; 0 for none, and where the file says no number. */
    long revision(ItemCode item) {
        return ofItems.getOrDefault(item, List.of()).stream()
                .map(SentCopy.Line::revision)
                .filter(text -> text.matches("[0-9]{1,15}"))
                .mapToLong(Long::parseLong)
                .min()
                .orElse(0);
    }

    List<CopyFault> faults() {
        return faults;
    }
}
