package vn.motcua.recognition;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * A photo the program keeps already and that may stand as evidence.
 *
 * @param words what it shows
 * @param day it was seen or written down
 */
public record FoundPhoto(Source source, String words, LocalDate day) {
  /** Where it is kept. */
  public sealed interface Source {
    /** What a form sends to name it. */
    String key();

    /** A condition of the office, as it was told in one version. */
    record OfCondition(String item, int version) implements Source {
      @Override
      public String key() {
        return "dk." + item + "." + version;
      }
    }

    /** Something an inspection found (version 0), or what was told about it since. */
    record OfFinding(UnitId unit, UUID plan, int number, UUID finding, int version)
        implements Source {
      @Override
      public String key() {
        return "kt." + plan + "." + number + "." + finding + "." + version;
      }
    }

    /** A file somebody sent. */
    record Sent() implements Source {
      @Override
      public String key() {
        return "";
      }
    }
  }
}
