package dk.styringsportal.benchmark.need;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import java.util.Optional;

/**
 * The need gap in one row.
 *
 * @param item the one that asks for the need
 * @param nation empty where it is not for the reader
 * @param own the municipality's own; empty where none was asked for
 */
public record NeedLine(Item item, Row row, Optional<NeedFigure> nation, Optional<NeedFigure> own) {}
