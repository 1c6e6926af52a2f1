package dk.styringsportal.benchmark.edition;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.CanonicalJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an edition keeps of one response: group, municipalities and answers by choice or number. Free text, dates, files,
 * names, times and ids are not in it.
 *
 * @param group empty in a questionnaire without respondent groups
 * @param about ordered, at least one
 * @param withRole whether the municipality's own report may show the answers with the role of who gave them
 */
public record EditionResponse(Optional<GroupId> group, List<OrganisationCode> about, Answers answers, boolean withRole) {

    static final String SECTION = "response";

    private static final String WITH_ROLE = "withRole";

    /** One that is shown among others alone. */
    public EditionResponse(Optional<GroupId> group, List<OrganisationCode> about, Answers answers) {
        this(group, about, answers, false);
    }

    public EditionResponse {
        about = about.stream().distinct().sorted().toList();
        if (about.isEmpty()) {
            throw new IllegalArgumentException("A response is about at least one municipality");
        }
    }

    /** What is kept of these answers: as far as they were asked for, and neither words, days nor files. */
    public static EditionResponse kept(
            QuestionnaireVersion questionnaire, Optional<GroupId> group, List<OrganisationCode> about, Answers answers) {
        return kept(questionnaire, group, about, answers, false);
    }

    /** The same, with whether the municipality's own report may show it with the role. */
    public static EditionResponse kept(
            QuestionnaireVersion questionnaire,
            Optional<GroupId> group,
            List<OrganisationCode> about,
            Answers answers,
            boolean withRole) {
        Map<ItemCode, AnswerValue> kept = new HashMap<>(Asked.of(questionnaire, group, answers).answers().values());
        kept.values().removeIf(EditionResponse::tellsTooMuch);
        return new EditionResponse(group, about, new Answers(kept), withRole);
    }

    private static boolean tellsTooMuch(AnswerValue value) {
        return value instanceof AnswerValue.Text
                || value instanceof AnswerValue.Day
                || value instanceof AnswerValue.Files;
    }

    /** The line in the file. Lines stand in the order of their characters, so that the order tells nothing. */
    String line() {
        return CanonicalJson.of(plain(SECTION));
    }

    /** What the line says, in another section. */
    Map<String, Object> plain(String section) {
        Map<String, Object> given = new TreeMap<>();
        answers.values().forEach((code, value) -> given.put(code.value(), ordered(value)));
        Map<String, Object> plain = new TreeMap<>();
        plain.put("about", about.stream().map(OrganisationCode::value).toList());
        plain.put("answers", given);
        group.ifPresent(answering -> plain.put("group", answering.value()));
        plain.put("section", section);
        if (withRole) {
            plain.put(WITH_ROLE, true);
        }
        return plain;
    }

    /** Ticks in the order of their keys: the order in which boxes were ticked is nobody's business. */
    private static Object ordered(AnswerValue value) {
        if (value instanceof AnswerValue.Ticked) {
            return sorted((List<?>) value.plain());
        }
        if (value instanceof AnswerValue.TickedPerRow) {
            Map<String, Object> rows = new TreeMap<>();
            ((Map<?, ?>) value.plain()).forEach((row, ticks) -> rows.put((String) row, sorted((List<?>) ticks)));
            return rows;
        }
        return value.plain();
    }

    private static List<Object> sorted(List<?> ticks) {
        List<Object> sorted = new ArrayList<>(ticks);
        sorted.sort((one, other) -> ((String) one).compareTo((String) other));
        return sorted;
    }

    /** @throws EditionFaultException for anything but what {@link #line} writes of that questionnaire */
    static EditionResponse of(Map<String, Object> plain, QuestionnaireVersion questionnaire) {
        try {
            Map<ItemCode, AnswerValue> answers = new HashMap<>();
            ((Map<?, ?>) plain.get("answers")).forEach((code, given) -> {
                Item item = questionnaire.item((String) code).orElseThrow(EditionResponse::unfit);
                answers.put(item.code(), item.read(given));
            });
            if (answers.values().stream().anyMatch(EditionResponse::tellsTooMuch)) {
                throw new EditionFaultException("Free text, days and files have no place in an edition.");
            }
            return new EditionResponse(
                    group(plain, questionnaire),
                    ((List<?>) plain.get("about")).stream().map(code -> new OrganisationCode((String) code)).toList(),
                    new Answers(answers),
                    Boolean.TRUE.equals(plain.get(WITH_ROLE)));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException | MalformedAnswerException malformed) {
            throw unfit();
        }
    }

    private static Optional<GroupId> group(Map<String, Object> plain, QuestionnaireVersion questionnaire) {
        if (questionnaire.groups().isEmpty() && !plain.containsKey("group")) {
            return Optional.empty();
        }
        String id = (String) plain.get("group");
        return Optional.of(questionnaire.group(id).orElseThrow(EditionResponse::unfit).id());
    }

    private static EditionFaultException unfit() {
        return new EditionFaultException("This response does not fit the questionnaire in the file.");
    }
}
