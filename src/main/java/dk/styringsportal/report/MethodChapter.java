package dk.styringsportal.report;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the numbers came about, what they may be used for, and whom they are compared with. */
final class MethodChapter {

    private final MunicipalityResult result;
    private final NationBasis basis;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    MethodChapter(MunicipalityResult result, NationBasis basis, Words words) {
        this.result = result;
        this.basis = basis;
        this.words = words;
    }

    List<Block> blocks() {
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, words.text("method")));
        if (!result.questionnaire().reservation().isEmpty()) {
            blocks.add(new Block.Heading(3, words.text("reservation")));
            result.questionnaire().reservation().forEach(this::plain);
        }
        if (!result.questionnaire().counting().isEmpty()) {
            points();
        }
        List<String> clarifications = new ClarificationSentences(result, words.texts().language()).all();
        if (!clarifications.isEmpty()) {
            blocks.add(new Block.Heading(3, words.text("method.clarifications")));
            plain(words.text("method.clarifications.text"));
            blocks.add(new Block.BulletList(Optional.empty(), clarifications));
        }
        blocks.add(new Block.Heading(3, words.text("method.comparison")));
        basis.method().ifPresent(this::plain);
        result.comparison().ifPresentOrElse(this::comparison, () -> plain(basis.missing()));
        return blocks;
    }

    private void points() {
        blocks.add(new Block.Heading(3, words.text("method.points")));
        List<String> rules = new ArrayList<>();
        rules.add(words.text(
                "method.means", String.valueOf(result.questionnaire().counting().size())));
        rules.add(words.text("method.weights"));
        rules.add(words.text("method.exact"));
        rules.add(words.text("method.missing"));
        result.questionnaire().items().forEach(item -> neutral(item).ifPresent(rules::add));
        blocks.add(new Block.BulletList(Optional.empty(), rules));
    }

    private Optional<String> neutral(Item item) {
        return item.options().stream()
                .filter(AnswerOption::isNeutral)
                .findFirst()
                .map(option -> words.text(
                        "method.neutral", words.texts().quoted(option.label()), String.valueOf(item.number())));
    }

    private void comparison(Comparison comparison) {
        List<String> rules = new ArrayList<>();
        rules.add(words.text(
                "method.basis",
                String.valueOf(comparison.n()),
                String.valueOf(Municipalities.ofDenmark().all().size()),
                words.dates().day(comparison.asOf())));
        rules.add(words.text("method.quartiles"));
        rules.add(words.text("method.deviation"));
        rules.add(words.text("method.two.valued"));
        rules.add(words.text("method.extremes"));
        rules.add(words.text("method.limit", String.valueOf(GroupBasis.MINIMUM)));
        rules.add(words.text("method.derivable", String.valueOf(GroupBasis.MINIMUM)));
        if (comparison.rank().isPresent()) {
            rules.add(words.text("method.ranks"));
        }
        blocks.add(new Block.BulletList(Optional.empty(), rules));
        group(comparison.group());
    }

    private void group(GroupBasis compared) {
        String name = words.groups().description(compared.group());
        List<String> members = compared.group().members().stream().map(Municipality::name).toList();
        words.refusal(compared).ifPresent(this::plain);
        if (compared instanceof GroupBasis.Shown shown) {
            plain(words.text("method.group", name, String.valueOf(shown.submitted()), String.valueOf(members.size())));
        }
        words.groups().method(compared.group()).ifPresent(this::plain);
        plain(words.text("method.members", words.texts().all(members)));
        basis.group().ifPresent(this::plain);
        blocks.add(new Block.SmallPrint(words.text("method.groups.source", String.valueOf(basis.year()))));
    }

    private void plain(String text) {
        blocks.add(new Block.Paragraph(Optional.empty(), text));
    }
}
