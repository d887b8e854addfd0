package vn.motcua.documents;

/** Draws a declaration for tests of other modules, without the rest of the program. */
public final class DrawnDeclaration {
  private DrawnDeclaration() {}

  public static byte[] of(DeclarationForm form) {
    return DeclarationLayout.draw(form);
  }
}
