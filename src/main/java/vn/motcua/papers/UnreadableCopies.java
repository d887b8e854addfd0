package vn.motcua.papers;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.spi.PaperDoubts;
import vn.motcua.web.Message;

/** A copy that cannot be read, or shows another paper, is a reason to ask for that paper. */
@Component
class UnreadableCopies implements PaperDoubts {
  private final PaperCopies copies;

  UnreadableCopies(PaperCopies copies) {
    this.copies = copies;
  }

  @Override
  public Map<Integer, Message> of(Dossier dossier) {
    Map<Integer, Message> reasons = new TreeMap<>();
    Set<Integer> seen = new HashSet<>();
    for (PaperCopy copy : copies.of(PaperCopies.Owner.of(dossier))) {
      PaperCopy.Said said = copy.said();
      if (seen.add(copy.paper()) && said != null && copy.isFaulty()) {
        String key = "papers.doubt." + said.verdict();
        reasons.put(
            copy.paper(),
            said.words().isEmpty()
                ? Message.of(key)
                : Message.of("papers.doubt.words." + said.verdict(), said.words()));
      }
    }
    return reasons;
  }
}
