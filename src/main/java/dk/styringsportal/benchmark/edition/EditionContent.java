package dk.styringsportal.benchmark.edition;

import dk.styringsportal.coding.CodedItem;
import dk.styringsportal.organisation.SizeClasses;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an edition says, without the answers it rests on; its size does not depend on their number.
 *
 * @param byName the figures in the edition's order, each under what tells it from all others
 * @param method its paragraphs
 * @param quotes words that KL has released
 * @param tabled the facts by which figures of groups are tabled; none where they are not
 * @param changes what it has otherwise than the edition before; none for the first
 */
public record EditionContent(
        EditionFacts facts,
        Map<String, EditionFigure> byName,
        List<PublishedFact> tabled,
        List<FigureChange> changes,
        List<String> method,
        List<EditionQuote> quotes,
        Commentary commentary) {

    public EditionContent {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        tabled = List.copyOf(tabled);
        changes = List.copyOf(changes);
        method = List.copyOf(method);
        quotes = List.copyOf(quotes);
    }

    /** The same with those quotes alone that are still to be shown. */
    public EditionContent quoting(Predicate<EditionQuote> which) {
        return new EditionContent(facts, byName, tabled, changes, method, quotes.stream().filter(which).toList(), commentary);
    }

    /** The same with another commentary, as where its texts are shown without marks. */
    public EditionContent saying(Commentary other) {
        return new EditionContent(facts, byName, changes, method, quotes, other);
    }

    /**
     * What a kept edition counts: its questionnaire with an item for the codes of each question that was coded.
     *
     * @param asked the questionnaire as its file has it, in whatever language
     */
    public static QuestionnaireVersion counted(
            EditionRepository editions, EditionId id, LineReader reader, QuestionnaireVersion asked, Locale language) {
        List<Map<String, Object>> books = new ArrayList<>();
        new EditionFile(editions, id).lines(EditionPart.HEAD, line -> add(books, EditionCodeBooks.SECTION, line, reader));
        return CodedItem.in(asked, EditionCodeBooks.of(books).books(), language);
    }

    /** The sizes of municipalities that a kept edition has: thirds of their populations when it was made. */
    public static SizeClasses sizes(EditionPieces editions, EditionId id, LineReader reader) {
        List<Map<String, Object>> source = new ArrayList<>();
        List<Map<String, Object>> municipalities = new ArrayList<>();
        new EditionFile(editions, id).lines(EditionPart.HEAD, line -> {
            add(source, EditionBackground.SOURCE_SECTION, line, reader);
            add(municipalities, EditionBackground.SECTION, line, reader);
        });
        return EditionBackground.of(source.get(0), municipalities).backgrounds().sizes();
    }

    /** The figure of that kind about these; empty where the edition has none. */
    public Optional<EditionFigure> figure(String kind, Map<String, Object> keys) {
        return Optional.ofNullable(byName.get(EditionFigure.suppressed(kind, keys).name()));
    }

    /** In the edition's order. */
    public List<EditionFigure> figures() {
        return List.copyOf(byName.values());
    }

    /** Reads a kept one. */
    public static EditionContent read(EditionPieces editions, EditionId id, LineReader reader) {
        EditionFile file = new EditionFile(editions, id);
        List<Map<String, Object>> head = new ArrayList<>();
        List<Map<String, Object>> tabled = new ArrayList<>();
        file.lines(EditionPart.HEAD, line -> {
            add(head, EditionFacts.SECTION, line, reader);
            add(tabled, TabledFacts.SECTION, line, reader);
        });
        List<Map<String, Object>> rest = new ArrayList<>();
        for (EditionPart part : List.of(EditionPart.FIGURES, EditionPart.METHOD, EditionPart.COMMENTARY)) {
            file.lines(part, line -> rest.add(reader.read(line)));
        }
        Map<String, String> commentary = new HashMap<>();
        of(Commentary.SECTION, rest).forEach(text -> commentary.put((String) text.get("chapter"), (String) text.get("text")));
        return new EditionContent(
                EditionFacts.of(head.get(0)),
                byName(of(EditionFigure.SECTION, rest)),
                TabledFacts.of(tabled).facts().stream().map(PublishedFact::of).toList(),
                of(FigureChange.SECTION, rest).stream().map(FigureChange::of).toList(),
                of(Freezing.METHOD, rest).stream().map(text -> (String) text.get("text")).toList(),
                of(EditionQuote.SECTION, rest).stream().map(EditionQuote::of).toList(),
                new Commentary(commentary));
    }

    private static Map<String, EditionFigure> byName(List<Map<String, Object>> lines) {
        Map<String, EditionFigure> byName = new LinkedHashMap<>();
        lines.stream().map(EditionFigure::of).forEach(figure -> byName.put(figure.name(), figure));
        return byName;
    }

    /** The questionnaire's text beside it is long, and nobody asks for it here. */
    private static void add(List<Map<String, Object>> found, String section, String line, LineReader reader) {
        if (line.contains("\"section\":\"" + section + "\"")) {
            Map<String, Object> plain = reader.read(line);
            if (section.equals(plain.get("section"))) {
                found.add(plain);
            }
        }
    }

    private static List<Map<String, Object>> of(String section, List<Map<String, Object>> lines) {
        return lines.stream().filter(line -> section.equals(line.get("section"))).toList();
    }
}
