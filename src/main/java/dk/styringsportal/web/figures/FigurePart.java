package dk.styringsportal.web.figures;

/** What a page shows of how groups answered, written out: figures as they are now, or those of an edition. */
public sealed interface FigurePart
        permits RankingPart,
                ThemesPart,
                GapPart,
                NeedPart,
                MirrorPart,
                NonresponsePart,
                CorrelationsPart,
                AssessedPart,
                TabledPart,
                KeyFiguresPart {}
