package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * The events of a YAML file, refused before anything is made of them where they have tags, anchors, aliases or merges, or are
 * nested so deeply that what makes the tree would exhaust its stack.
 */
final class PlainEvents implements Parser {

    /** No questionnaire is nested nearly so deeply. */
    private static final int DEEPEST = 40;

    private final String file;
    private final Parser events;
    private int depth;

    PlainEvents(String file, Parser events) {
        this.file = file;
        this.events = events;
    }

    @Override
    public boolean hasNext() {
        return events.hasNext();
    }

    @Override
    public boolean checkEvent(Event.ID kind) {
        return events.checkEvent(kind);
    }

    @Override
    public Event peekEvent() {
        return events.peekEvent();
    }

    /** @throws QuestionnaireFileException at the first event that no questionnaire needs */
    @Override
    public Event next() {
        Event event = events.next();
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            throw fault(event, "yaml.tooDeep");
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (event instanceof AliasEvent || anchored || event instanceof ScalarEvent scalar && isMerge(scalar)) {
            throw fault(event, "yaml.anchor");
        }
        tag(event).ifPresent(tag -> {
            throw fault(event, "yaml.tag", tag);
        });
        return event;
    }

    /** YAML 1.2 has no merging; some of its readers do it all the same. */
    private static boolean isMerge(ScalarEvent scalar) {
        return scalar.isPlain() && scalar.getValue().equals("<<");
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private QuestionnaireFileException fault(Event event, String key, Object... details) {
        Place place = event.getStartMark().map(YamlFile::place).orElse(Place.NOWHERE);
        return new QuestionnaireFileException(
                new QuestionnaireFault(file, place.line(), place.column(), "", FaultTexts.of(key, details)));
    }
}
