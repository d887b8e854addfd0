package vn.motcua.democracy.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Disclosures;
import vn.motcua.democracy.Remark;
import vn.motcua.democracy.Supervision;
import vn.motcua.organisation.Officer;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Makes the pages of supervision, for the Front and for the office alike. */
@Component
class SupervisionPages {
  /** Usual days to ask for; both sides may agree on others. */
  private static final int WEEKS = 2;

  private final Supervision supervision;

  SupervisionPages(Supervision supervision) {
    this.supervision = supervision;
  }

  Typed fresh() {
    return fresh("");
  }

  /** The forms as they begin, with the reference of the dossier somebody came from. */
  Typed fresh(String cited) {
    String today = supervision.today().toString();
    String later = supervision.today().plusWeeks(WEEKS).toString();
    return Typed.of(
        Map.of(
            "khoa", UUID.randomUUID().toString(),
            "ngay", today,
            "han", later,
            "truoc", later,
            "hoSo", cited.length() > 36 ? "" : cited));
  }

  ModelAndView index(Actor actor, String base, Typed typed) {
    return new ModelAndView(
        "democracy/web/supervision",
        "model",
        new SupervisionPage(
            scope(actor, base),
            supervision.drafts(actor.unit()),
            supervision.remarks(actor.unit()),
            supervision.sessions(actor.unit()),
            supervision.boards(actor.unit()),
            typed));
  }

  ModelAndView session(Actor actor, String base, String id, Typed typed) {
    Supervision.Held held = supervision.session(actor.unit(), Typed.id(id));
    List<Remark> remarks =
        supervision.remarks(actor.unit()).stream()
            .filter(one -> one.session().filter(held.id()::equals).isPresent())
            .toList();
    List<Officer> answerers = supervision.answerers(actor.unit());
    return new ModelAndView(
        "democracy/web/session",
        "model",
        new SessionPage(scope(actor, base), held, remarks, answerers, typed));
  }

  ModelAndView draft(Actor actor, String base, String id, Typed typed) {
    UUID draft = Typed.id(id);
    Optional<Remark> remark =
        supervision.remarks(actor.unit()).stream()
            .filter(one -> one.draft().filter(draft::equals).isPresent())
            .findFirst();
    return new ModelAndView(
        "democracy/web/draft",
        "model",
        new DraftPage(scope(actor, base), supervision.draft(actor.unit(), draft), remark, typed));
  }

  private SupervisionPage.Scope scope(Actor actor, String base) {
    boolean desk = base.equals(AnswersController.BASE);
    return new SupervisionPage.Scope(
        base,
        !desk && actor.has(Role.FRONT),
        desk && Disclosures.mayWrite(actor),
        actor.officer(),
        desk && actor.has(Role.LEADER),
        supervision.today());
  }
}
