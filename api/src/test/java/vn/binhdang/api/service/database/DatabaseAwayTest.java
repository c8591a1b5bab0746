package vn.binhdang.api.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseAwayTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true, the connection failed",
        "57P01, true, the server is being stopped",
        "57P03, true, the server starts",
        "53300, true, too many connections",
        "58030, true, the disk failed",
        "23505, false, a key is there already",
        "42601, false, the statement is wrong",
        "42501, false, the right is missing"
    })
    void theStateTellsWhetherToTryAgain(String state, boolean away, String why) {
        assertThat(DatabaseAway.explains(new UncategorizedSQLException("task", "SELECT", new SQLException(why, state))))
                .isEqualTo(away);
    }

    @Test
    void aRollbackThatFailsOnADeadConnectionIsTheDatabaseAway() {
        TransactionSystemException ended =
                new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed"));
        assertThat(DatabaseAway.explains(ended)).isTrue();
    }

    @Test
    void whatMadeTheTransactionEndCounts() {
        TransactionSystemException ended = new TransactionSystemException("rollback failed");
        ended.initApplicationException(
                new UncategorizedSQLException("task", "SELECT", new SQLException("postmaster exit", "57P01")));
        assertThat(DatabaseAway.explains(ended)).isTrue();
    }

    @Test
    void faultsOfOtherKindsAreNotTheDatabase() {
        assertThat(DatabaseAway.explains(new DuplicateKeyException("twice"))).isFalse();
        assertThat(DatabaseAway.explains(null)).isFalse();
    }
}
