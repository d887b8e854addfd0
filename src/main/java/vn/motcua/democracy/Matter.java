package vn.motcua.democracy;

import java.util.Set;

/** One of the six matters people decide, with how and by how many (Luật 10/2022/QH15 Điều 15). */
public record Matter(int no, String title, Threshold threshold, Set<Method> methods) {
  public Matter {
    methods = Set.copyOf(methods);
  }

  /** Ways to decide. */
  public enum Method {
    MEETING,
    /** Phát phiếu to each household; for matters 3 to 5 only in the cases of Điều 19. */
    BALLOT,
    /** Only for matter 6, where more than half of all households agree to it. */
    ONLINE
  }

  /** Whether a ballot needs a case of Điều 19 to be named. */
  public boolean ballotNeedsCase() {
    return no >= 3 && no <= 5;
  }
}
