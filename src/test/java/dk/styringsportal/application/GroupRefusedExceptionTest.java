package dk.styringsportal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.styringsportal.application.GroupRefusedException.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupRefusedExceptionTest {

    @ParameterizedTest
    @EnumSource
    void says_in_words_why(Reason reason) {
        String message = new GroupRefusedException(reason, Optional.empty()).getMessage();

        assertFalse(message.contains(reason.name()), message);
    }

    @Test
    void says_how_the_group_can_be_mended() {
        assertEquals(
                "The group is not offered: it needs at least 5 municipalities, not counting one that chooses for itself",
                new GroupRefusedException(Reason.TOO_FEW, Optional.empty()).getMessage());
        assertEquals(
                "The group is not offered: it has to differ from the whole country by at least 5 municipalities, or the answers of"
                        + " single ones could be worked out",
                new GroupRefusedException(Reason.TOO_LIKE, Optional.empty()).getMessage());
    }
}
