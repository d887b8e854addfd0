package vn.motcua.database;

/** The database on its way up; who asks it first waits here while the rest is being made. */
@FunctionalInterface
public interface DatabaseStart {
  /** Returns when the database accepts connections, or throws why it never will. */
  void await();
}
