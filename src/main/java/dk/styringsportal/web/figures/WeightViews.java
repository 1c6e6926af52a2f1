package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.SizeWeights;
import dk.styringsportal.organisation.SizeClasses.Size;
import java.util.List;

/** Writes out how respondents are weighted by the size of their municipality. */
record WeightViews(FigureTexts texts, GroupNames names, SizeTexts sizes) {

    /**
     * A group.
     *
     * @param unit what it stands for
     * @param unmade why there are no weights; empty where there are
     */
    public record GroupView(String key, String title, String unit, String unmade, List<LineView> lines) {}

    public record LineView(String size, String of, String answered, String weight) {}

    GroupView view(SizeWeights weights) {
        return new GroupView(
                "w-" + weights.group().id(),
                names.of(weights.group()),
                texts.say("weights.unit." + weights.group().speaksFor()),
                weights.isMade() ? "" : unmade(weights),
                weights.classes().stream().map(line -> line(line, weights.isMade())).toList());
    }

    private LineView line(SizeWeights.ClassWeight line, boolean made) {
        return new LineView(
                sizes.of(line.size()),
                texts.numbers().count(line.of()),
                texts.numbers().count(line.answered()),
                made ? line.weight().map(weight -> texts.numbers().figure(weight, 2)).orElse(FigureTexts.NOTHING) : FigureTexts.NOTHING);
    }

    private String unmade(SizeWeights weights) {
        if (!weights.isOfAnybody()) {
            return texts.say("weights.uninvited");
        }
        if (weights.classes().stream().allMatch(line -> line.answered() == 0)) {
            return texts.say("weights.unanswered");
        }
        List<Size> missing = weights.missing();
        return missing.isEmpty()
                ? texts.say("weights.elsewhere")
                : texts.say("weights.missing", String.join(", ", missing.stream().map(size -> texts.say("weights.size." + size)).toList()));
    }
}
