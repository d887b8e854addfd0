package vn.motcua;

/** A bean of the tests that peoples the database once and remembers whom it made. */
public interface Fixture {
  /** The database is as shipped again: nobody that was made before exists any more. */
  void forget();
}
