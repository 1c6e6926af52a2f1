package dk.styringsportal.web.figures;

/** What a page shows of how groups answered, written out: figures as they are now, or those of an edition. */
public sealed interface FigurePart
        permits RankingPart, ThemesPart, GapPart, NonresponsePart, CorrelationsPart, AssessedPart, TabledPart, KeyFiguresPart, NeedPart {}
