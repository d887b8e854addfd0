package vn.motcua.indices;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.NotFound;

/**
 * Một chỉ số: by what a province is measured, with its parts.
 *
 * @param code as in an address
 * @param source where its parts are from
 * @param notice what is not known of it
 */
public record PublicIndex(
    String code, String name, String title, String source, String notice, List<Part> parts) {
  /** The whole index, beside its parts. */
  public static final String WHOLE = "0";

  public PublicIndex {
    parts = List.copyOf(parts);
  }

  /**
   * Nội dung, yếu tố, nhóm.
   *
   * @param official whether the name stands so in a source
   * @param also other ways in which it is written
   */
  public record Part(String code, String name, boolean official, List<String> also) {
    public Part {
      also = List.copyOf(also);
    }

    public boolean isWhole() {
      return code.equals(WHOLE);
    }

    private boolean isNamed(String folded) {
      return folded.equals(FoldedText.of(code))
          || folded.equals(FoldedText.of(name))
          || also.stream().map(FoldedText::of).anyMatch(folded::equals);
    }
  }

  /** The part of a code, or the 404 page. */
  public Part part(String wanted) {
    return parts.stream()
        .filter(part -> part.code().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound("part " + wanted + " of " + code));
  }

  /** The part a cell names, by number or name. */
  Optional<Part> named(String typed) {
    String folded = FoldedText.of(typed);
    return parts.stream().filter(part -> part.isNamed(folded)).findFirst();
  }

  /** Whether a cell names this index. */
  boolean isNamed(String typed) {
    String folded = FoldedText.of(typed).replaceAll("[^a-z0-9]", "");
    return List.of(code, name, title).stream()
        .map(one -> FoldedText.of(one).replaceAll("[^a-z0-9]", ""))
        .anyMatch(folded::equals);
  }
}
