package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import java.util.List;
import java.util.Optional;

/** The numbers of one figure of a report. */
public sealed interface FigureNumbers {

    ReportFigure figure();

    /** Parts of wholes. */
    record Counted(ReportFigure figure, ReportFigure.Content.Counts content, List<CountedLine> lines)
            implements FigureNumbers {

        public Counted {
            lines = List.copyOf(lines);
        }
    }

    /** Numbers each by itself. */
    record Measured(ReportFigure figure, List<MeasuredLine> lines) implements FigureNumbers {

        public Measured {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A whole and its parts.
     *
     * @param own the municipality's, one for each part; none where the report is of nobody
     * @param all of all municipalities that have told every part
     * @param spread of the first part's share in the municipalities; empty where the figure does not tell it
     */
    record CountedLine(
            ReportFigure.Line line, List<CellValue> own, Told<PartsOfAll> all, Optional<Spread> spread) {

        public CountedLine {
            own = List.copyOf(own);
        }

        /** The same where nothing of all municipalities is told but how many they are. */
        public CountedLine withheld() {
            return new CountedLine(line, own, all.withheld(), spread.map(Spread::withheld));
        }
    }

    /**
     * One number.
     *
     * @param own the municipality's; empty where the report is of nobody
     * @param persons behind the own number; empty where they are not counted or there is no number
     */
    record MeasuredLine(
            KeyFigure figure, FigureCell cell, Optional<CellValue> own, Optional<PersonsBehind> persons, NumberOfAll all) {

        /** The same where nothing of all municipalities is told but how many they are. */
        public MeasuredLine withheld() {
            return new MeasuredLine(figure, cell, own, persons, all.withheld());
        }
    }
}
