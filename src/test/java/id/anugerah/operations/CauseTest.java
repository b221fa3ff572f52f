package id.anugerah.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Traces as the engine keeps them: heads of causes, and frames that say nothing about the cause. */
class CauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MAIL     | org.springframework.mail.MailSendException: Mail server connection failed
            MAIL     | jakarta.mail.MessagingException: Could not connect to SMTP host
            FILE     | java.io.UncheckedIOException: java.nio.file.NoSuchFileException: /data/blob
            DATABASE | org.springframework.jdbc.BadSqlGrammarException: bad SQL\\nCaused by: org.postgresql.util.PSQLException: no relation
            RACE     | org.camunda.bpm.engine.OptimisticLockingException: ENGINE-03005 Execution of 'UPDATE'
            RACE     | org.postgresql.util.PSQLException: ERROR: deadlock detected
            MODEL    | org.camunda.bpm.engine.ProcessEngineException: Unknown property used in expression: ${nothing}
            RULE     | id.anugerah.shared.Refused: submission.alreadyEnded
            UNKNOWN  | java.lang.IllegalStateException: what\\n\tat java.io.IOException.lookalike(X.java:1)
            UNKNOWN  | ''
            """)
    void theKindIsReadFromTheHeads(Cause cause, String trace) {
        assertThat(Cause.of(trace.replace("\\n", "\n"))).isEqualTo(cause);
    }
}
