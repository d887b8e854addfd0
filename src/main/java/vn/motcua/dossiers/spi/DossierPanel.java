package vn.motcua.dossiers.spi;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossiers.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/** A card an outer module adds to the page of a dossier: some lines, and links to its own pages. */
public interface DossierPanel {
  /** What there is to say to this officer; empty when the module has nothing to do with it. */
  Optional<Panel> panel(Actor actor, Dossier dossier);

  /** What the citizen reads of it with the slip; never a name of an applicant, never words. */
  default Optional<Panel> tracked(Dossier dossier) {
    return Optional.empty();
  }

  /** The card. */
  record Panel(Message title, List<Message> lines, List<Link> links) {
    public Panel {
      lines = List.copyOf(lines);
      links = List.copyOf(links);
    }
  }

  /**
   * A link of the card.
   *
   * @param act it does something and is sent as a form; otherwise it only leads somewhere
   */
  record Link(Message words, String href, boolean act) {
    public Link(Message words, String href) {
      this(words, href, false);
    }
  }
}
