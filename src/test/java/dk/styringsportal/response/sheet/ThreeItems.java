package dk.styringsportal.response.sheet;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.OptionPoints;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.type.SingleChoice;
import dk.styringsportal.questionnaire.type.SingleChoiceMatrix;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.Wording;
import java.util.List;
import java.util.Optional;

/** A questionnaire with one item of each type, for tests of spreadsheets. */
public final class ThreeItems {

    public static final QuestionnaireVersionId ID = new QuestionnaireVersionId("tre-spoergsmaal", "1");

    /** q01: ja, nej or ved-ikke. */
    public static final Item SINGLE = new Item(
            new ItemCode("q01"),
            1,
            wording(),
            new SingleChoice(List.of(
                    option("ja", "Ja"), option("nej", "Nej, \u201Cslet\u201D\u00A0ikke"), option("ved-ikke", "Ved ikke"))),
            new ScoringRule.PointsPerOption());

    /** q04 with the rows p-95 and p-96: ja-alle or nej. */
    public static final Item MATRIX = new Item(
            new ItemCode("q04"),
            4,
            wording(),
            new SingleChoiceMatrix(
                    List.of(new Row(new RowKey("p-95"), "§ 95"), new Row(new RowKey("p-96"), "§ 96")),
                    List.of(option("ja-alle", "Ja, ved alle sager"), option("nej", "Nej"))),
            new ScoringRule.MeanOfRows());

    /** q34 with the rows direktion and fagudvalg: pris, varighed. */
    public static final Item TICKS = new Item(
            new ItemCode("q34"),
            34,
            wording(),
            new MultipleChoiceMatrix(
                    List.of(new Row(new RowKey("direktion"), "Direktion"), new Row(new RowKey("fagudvalg"), "Fagudvalg")),
                    List.of(option("pris", "Pris pr. borger"), option("varighed", "Varighed af indsatserne"))),
            new ScoringRule.ShareOfTicks());

    public static final QuestionnaireVersion VERSION = new QuestionnaireVersion(
            ID,
            QuestionnaireVersion.State.PUBLISHED,
            "Tre spørgsmål",
            "",
            List.of(),
            List.of(),
            List.of(new Theme(1, "Tema", List.of(SINGLE, MATRIX, TICKS))),
            List.of(),
            "0");

    private ThreeItems() {}

    private static AnswerOption option(String key, String label) {
        return new AnswerOption(
                new OptionKey(key),
                label,
                Optional.of(new OptionPoints.Fixed(Points.NONE)),
                Optional.of(Meaning.DONT_KNOW).filter(meaning -> "ved-ikke".equals(key)));
    }

    private static Wording wording() {
        return new Wording("Hvad?", Optional.empty(), "", "", List.of(), "1-2");
    }
}
