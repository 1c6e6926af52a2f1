package dk.styringsportal.persistence;

import dk.styringsportal.coding.Code;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.CodedQuestion;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A version of a code book; its codes stand in one column as JSON. */
@Entity
@Table(name = "code_book")
class CodeBookEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "code_book_number")
    @SequenceGenerator(name = "code_book_number", sequenceName = "code_book_number", allocationSize = 1)
    private Long id;

    private String questionnaire;

    private String item;

    private int version;

    private String content;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "frozen_at")
    private OffsetDateTime frozenAt;

    protected CodeBookEntity() {}

    CodeBookEntity(CodeBook book) {
        this.questionnaire = book.question().questionnaire();
        this.item = book.question().item().value();
        this.version = book.version();
        take(book);
    }

    void take(CodeBook book) {
        content = write(book);
        madeBy = book.madeBy();
        madeAt = UtcTime.of(book.madeAt());
    }

    void freeze(Instant at) {
        if (frozenAt == null) {
            frozenAt = UtcTime.of(at);
        }
    }

    boolean isFrozen() {
        return frozenAt != null;
    }

    CodeBook toBook() {
        Map<?, ?> plain = (Map<?, ?>) PlainJson.read(content);
        return new CodeBook(
                id,
                new CodedQuestion(questionnaire, new ItemCode(item)),
                version,
                (Boolean) plain.get("multiple"),
                ((List<?>) plain.get("codes")).stream().map(code -> code((Map<?, ?>) code)).toList(),
                madeBy,
                madeAt.toInstant(),
                UtcTime.instant(frozenAt));
    }

    private static String write(CodeBook book) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("multiple", book.multiple());
        plain.put("codes", book.codes().stream().map(CodeBookEntity::plain).toList());
        return PlainJson.write(plain);
    }

    private static Map<String, Object> plain(Code code) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("key", code.key().value());
        plain.put("danish", code.danish());
        plain.put("english", code.english());
        plain.put("definition", code.definition());
        plain.put("examples", code.examples());
        return plain;
    }

    private static Code code(Map<?, ?> plain) {
        return new Code(
                new OptionKey((String) plain.get("key")),
                (String) plain.get("danish"),
                (String) plain.get("english"),
                (String) plain.get("definition"),
                ((List<?>) plain.get("examples")).stream().map(String.class::cast).toList());
    }
}
