package vn.motcua.bench;

/** Something that does whole operations, measured beside others that do the same. */
public interface Contender {
  String name();

  /** One operation on one of the load threads. */
  void once(int thread) throws Exception;

  /** Between the warm-up and the first round: what the database would do by itself in a minute. */
  default void settle() {}

  /** Throws when anything was lost or doubled: then the run is void, however fast. */
  void check() throws Exception;

  /** What half of the operations are to stay within, in milliseconds. */
  default Target millis() {
    return Target.NONE;
  }

  /** What all but one in a hundred are to stay within, in milliseconds. */
  default Target slowest() {
    return Target.NONE;
  }
}
