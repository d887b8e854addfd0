package vn.motcua.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away from a statement that is wrong. */
final class DatabaseAway {
  private DatabaseAway() {}

  static boolean isCauseOf(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DataAccessResourceFailureException
          || cause instanceof CannotCreateTransactionException) {
        return true;
      }
      // The rollback failed because the connection was already dead: ask what came before it.
      if (cause instanceof TransactionSystemException lost
          && lost.getApplicationException() instanceof Throwable first
          && isCauseOf(first)) {
        return true;
      }
      // 08: connection, 57P: the server is stopping or starting, 53: out of resources.
      if (cause instanceof SQLException sql && sql.getSQLState() instanceof String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
      }
    }
    return false;
  }
}
