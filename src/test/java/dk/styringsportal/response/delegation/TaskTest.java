package dk.styringsportal.response.delegation;

import static dk.styringsportal.testing.SmallQuestionnaire.code;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.testing.SmallQuestionnaire;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTest {

    private static Task of(Integer... numbers) {
        Set<ItemCode> items = Arrays.stream(numbers).map(SmallQuestionnaire::code).collect(Collectors.toSet());
        return new Task(SmallQuestionnaire.VERSION, items);
    }

    @Test
    void themes_have_only_what_was_handed_over_and_keep_their_numbers() {
        assertEquals(List.of(2), of(5).themes().stream().map(theme -> theme.number()).toList());
        assertEquals(List.of(code(5)), of(5).themes().get(0).items().stream().map(item -> item.code()).toList());
        assertEquals(List.of(code(1), code(5)), of(5, 1).items().stream().map(item -> item.code()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1; spørgsmål 1; question 1",
        "1 2; spørgsmål 1 og 2; questions 1 and 2",
        "1 2 3; tema 1 »Tema 1«; theme 1 »Tema 1«",
        "4 5 1 2; tema 2 »Tema 2« og spørgsmål 1 og 2; theme 2 »Tema 2« and questions 1 and 2",
        "1 2 3 4 5; tema 1 »Tema 1« og tema 2 »Tema 2«; theme 1 »Tema 1« and theme 2 »Tema 2«"
    })
    void it_is_told_in_words(String numbers, String danish, String english) {
        Task task = of(Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toArray(Integer[]::new));

        assertEquals(danish, task.words(Locale.forLanguageTag("da")));
        assertEquals(english, task.words(Locale.ENGLISH));
    }
}
