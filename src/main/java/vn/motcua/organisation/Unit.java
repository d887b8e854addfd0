package vn.motcua.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;

/**
 * An administrative unit of the state as of 30/04/2026 (Decision 19/2025/QĐ-TTg and later changes).
 *
 * @param name without the kind, "Nà Hỳ"
 * @param fullName with the kind, "Xã Nà Hỳ"
 * @param kind tỉnh, thành phố, xã, phường or đặc khu
 * @param province the province of a commune; null for a province
 * @param otherSpelling a second official spelling ("Phường Yên Hòa"), or empty
 * @param mergedFrom the resolution's own words on what the unit was made of, or empty
 */
public record Unit(
    UnitId id,
    String name,
    String fullName,
    String kind,
    @Nullable UnitId province,
    String otherSpelling,
    String mergedFrom) {
  /** The full name inside a sentence, "xã Nà Hỳ". */
  public String inSentence() {
    return fullName.substring(0, 1).toLowerCase(Locale.ROOT) + fullName.substring(1);
  }
}
