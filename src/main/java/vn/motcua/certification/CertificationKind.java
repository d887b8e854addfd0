package vn.motcua.certification;

/** What is certified: each is a procedure of the state's catalogue and is written in one book. */
public enum CertificationKind {
  COPY(Book.COPIES, "2.000815"),
  SIGNATURE(Book.SIGNATURES, "2.000884"),
  CONTRACT(Book.CONTRACTS, "2.001035"),
  COPY_OF_CONTRACT(Book.COPIES, "2.000942"),
  TRANSLATOR_OF_THE_OFFICE(Book.SIGNATURES, "2.000992"),
  OTHER_TRANSLATOR(Book.SIGNATURES, "2.001008"),
  CONTRACT_CHANGE(Book.CONTRACTS, "2.000913"),
  CONTRACT_MISTAKE(Book.CONTRACTS, "2.000927"),
  WILL(Book.CONTRACTS, "2.001019"),
  INHERITANCE_REFUSAL(Book.CONTRACTS, "2.001016"),
  INHERITANCE_DIVISION(Book.CONTRACTS, "2.001406");

  private final Book book;
  private final String procedure;

  CertificationKind(Book book, String procedure) {
    this.book = book;
    this.procedure = procedure;
  }

  public Book book() {
    return book;
  }

  /** Code in the catalogue. */
  public String procedure() {
    return procedure;
  }
}
