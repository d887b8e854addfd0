package vn.motcua.database;

/** Reference data that comes with the program: loaded once for each version, before serving. */
public interface ShippedData {
  /** Name under which the loaded version is remembered. */
  String name();

  /** Changes when the data changes, for instance a digest of the file. */
  String version();

  /** Smaller comes first: units before officers, holidays before procedures. */
  int order();

  /** Whether it is loaded only where the demonstration is asked for ({@code motcua.demo}). */
  default boolean isDemonstration() {
    return false;
  }

  /** Writes the data; runs in one transaction that also remembers the version. */
  void load();

  /** What cannot be done in that one transaction; runs once after it, in none. */
  default void afterwards() {}
}
