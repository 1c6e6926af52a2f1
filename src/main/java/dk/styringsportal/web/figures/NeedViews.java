package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.edition.PublishedNeeds;
import dk.styringsportal.benchmark.need.NeedLine;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.report.Differences;
import dk.styringsportal.report.NeedWords;
import java.util.List;
import java.util.Optional;

/** Writes out the need gaps of an edition, one group at a time. */
record NeedViews(FigureTexts texts, GroupNames names, PublishedNeeds needs, NeedWords words) {

    /** @param chosen as the address has it; the first group where it names none of them */
    NeedPart part(Optional<String> chosen) {
        List<GroupId> groups = needs.groups();
        GroupId group = groups.stream()
                .filter(each -> chosen.filter(each.value()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> groups.get(0));
        return new NeedPart(
                groups.stream().map(each -> new NeedPart.Choice(each.value(), names.of(each), each.equals(group))).toList(),
                names.of(group),
                needs.byItem(group).entrySet().stream().map(entry -> item(entry.getKey(), group, entry.getValue())).toList(),
                words.kept());
    }

    private NeedPart.ItemView item(Item item, GroupId group, List<NeedLine> lines) {
        String text = item.wording().text(Optional.of(group));
        return new NeedPart.ItemView(
                "s-" + item.code().value(),
                text,
                figure(item, text, group, lines),
                lines.stream()
                        .map(line -> new NeedPart.LineView(
                                line.row().label(),
                                words.cells(line.nation().orElseThrow()),
                                needs.isKept(group, item, line.row())))
                        .toList(),
                item.wording().ruleText());
    }

    private String figure(Item item, String text, GroupId group, List<NeedLine> lines) {
        List<Differences.Line> rows = lines.stream()
                .map(line -> new Differences.Line(
                        line.row().label(), line.nation().flatMap(NeedWords::steps), Optional.empty()))
                .toList();
        return Differences.shown(
                        texts.say("need.figure", text), texts.say("need.axis"), names.of(group), Optional.empty(), rows)
                .map(drawn -> texts.draw(drawn, "figur-" + item.code().value()))
                .orElse("");
    }
}
