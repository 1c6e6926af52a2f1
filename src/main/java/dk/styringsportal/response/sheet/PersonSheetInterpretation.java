package dk.styringsportal.response.sheet;

import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Turns a spreadsheet into what respondents of groups have answered, one in each row, and says everything that is wrong with it
 * at once. An empty cell is unanswered; what is not put to the group of a row must be empty. As by personal link, nobody has to
 * answer everything, but something, and what is answered must add up.
 */
public final class PersonSheetInterpretation {

    private final QuestionnaireVersion questionnaire;
    private final AnswerSheet sheet;
    private final FaultList faults = new FaultList();
    private final SheetHeader header;
    private final RowReader reader;
    private final MunicipalityNames municipalities;
    private boolean headingsAreSound;

    private PersonSheetInterpretation(
            QuestionnaireVersion questionnaire, AnswerSheet sheet, Predicate<OrganisationCode> asked) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
        this.header = new SheetHeader(questionnaire, sheet, faults);
        this.reader = new RowReader(questionnaire, sheet, header, faults);
        this.municipalities = new MunicipalityNames(asked);
    }

    /**
     * @param questionnaire one with respondent groups
     * @param asked whether the round asks a municipality
     */
    public static PersonSheetContents of(
            QuestionnaireVersion questionnaire, AnswerSheet sheet, Predicate<OrganisationCode> asked) {
        if (sheet.header().isEmpty()) {
            return new PersonSheetContents(
                    0, List.of(), List.of(new ImportFault(1, "", "", new ImportProblem.EmptyFile())));
        }
        return new PersonSheetInterpretation(questionnaire, sheet, asked).contents();
    }

    private PersonSheetContents contents() {
        headingsAreSound = faults.count() == 0;
        List<PersonRow> sound = new ArrayList<>();
        if (header.organisation().isPresent() && header.group().isPresent()) {
            sheet.rows().forEach(row -> read(row).ifPresent(sound::add));
        }
        if (sheet.rows().isEmpty()) {
            faults.add(sheet.header().orElseThrow().number(), "", "", ImportProblem.NoRows::new);
        }
        return new PersonSheetContents(sheet.rows().size(), headingsAreSound ? sound : List.of(), faults.toList());
    }

    private Optional<PersonRow> read(SheetRow row) {
        int faultsBefore = faults.count();
        List<OrganisationCode> about = municipalities(row);
        Optional<RespondentGroup> group = group(row);
        Answers answers = reader.answers(row, group);
        if (faults.count() == faultsBefore) {
            checkIsSound(row, group, answers);
        }
        return faults.count() == faultsBefore
                ? Optional.of(new PersonRow(row.number(), group.orElseThrow().id(), About.of(about), answers))
                : Optional.empty();
    }

    private List<OrganisationCode> municipalities(SheetRow row) {
        String cell = row.cell(header.organisation().orElseThrow());
        return municipalities.in(
                cell, problem -> faults.add(row.number(), AnswerSheet.ORGANISATION, cell, () -> problem));
    }

    private Optional<RespondentGroup> group(SheetRow row) {
        String cell = row.cell(header.group().orElseThrow());
        Optional<RespondentGroup> found = named(questionnaire.groups(), cell);
        if (found.isEmpty()) {
            List<String> names = questionnaire.groups().stream().map(group -> group.id().value()).toList();
            faults.add(row.number(), AnswerSheet.GROUP, cell, () ->
                    cell.isEmpty() ? new ImportProblem.NoGroup(names) : new ImportProblem.UnknownGroup(names));
        }
        return found;
    }

    /** The group of that id, else of that title. */
    public static Optional<RespondentGroup> named(List<RespondentGroup> groups, String text) {
        String wanted = Spelling.of(text);
        return Stream.concat(
                        groups.stream().filter(group -> wanted.equals(group.id().value())),
                        groups.stream().filter(group -> wanted.equals(Spelling.of(group.title()))))
                .findFirst();
    }

    private void checkIsSound(SheetRow row, Optional<RespondentGroup> group, Answers answers) {
        if (headingsAreSound && answers.values().isEmpty()) {
            faults.add(row.number(), "", "", ImportProblem.NoAnswers::new);
        }
        Asked asked = Asked.of(questionnaire, group.map(RespondentGroup::id), answers);
        for (Item item : questionnaire.items()) {
            boolean addsUp = asked.answerTo(item)
                    .map(value -> item.type().isSound(value, asked.rows(item)))
                    .orElse(true);
            if (!addsUp) {
                faults.add(row.number(), item.code().value(), "", ImportProblem.DoesNotAddUp::new);
            }
        }
    }
}
