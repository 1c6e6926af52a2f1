package dk.styringsportal.web.editions;

import dk.styringsportal.benchmark.edition.EditionQuote;
import dk.styringsportal.coding.CodedItem;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.web.editions.ThemeFiguresView.QuoteView;
import dk.styringsportal.web.editions.ThemeFiguresView.QuotesView;
import dk.styringsportal.web.results.PageWords;
import java.util.List;
import java.util.stream.Stream;

/** Writes out an edition's quotes, question by question. */
record QuoteLists(PageWords numbers, QuestionnaireVersion questionnaire, List<EditionQuote> quotes) {

    List<QuotesView> of(Theme theme) {
        return theme.items().stream()
                .filter(item -> quotes.stream().anyMatch(quote -> quote.item().equals(item.code())))
                .map(item -> new QuotesView(
                        item.code().value(), numbers.say("item.heading", item.number(), item.wording().text()), of(item)))
                .toList();
    }

    private List<QuoteView> of(Item item) {
        return quotes.stream()
                .filter(quote -> quote.item().equals(item.code()))
                .map(quote -> new QuoteView(
                        quote.text(),
                        quote.group().flatMap(group -> questionnaire.group(group.value())).map(RespondentGroup::title).orElse(""),
                        quote.codes().stream().map(code -> name(item, code)).toList()))
                .toList();
    }

    private String name(Item item, OptionKey code) {
        return Stream.concat(Stream.of(item), questionnaire.item(CodedItem.code(item.code())).stream())
                .flatMap(holder -> holder.option(code).stream())
                .map(AnswerOption::label)
                .findFirst()
                .orElse(code.value());
    }
}
