package vn.motcua.initiatives.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.initiatives.InitiativeAct;
import vn.motcua.initiatives.LibraryModel;
import vn.motcua.initiatives.LocalInitiative;
import vn.motcua.initiatives.Setting;
import vn.motcua.initiatives.Trial;
import vn.motcua.initiatives.Windows;
import vn.motcua.organisation.Unit;
import vn.motcua.procedures.Promise;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * One initiative and what this reader may do with it now.
 *
 * @param settings the promises a trial may be
 * @param proposed the windows the form of measuring begins with
 */
public record InitiativePage(
    LocalInitiative of,
    List<InitiativeAct> acts,
    List<Promise> settings,
    Optional<Windows> proposed,
    boolean mayAdopt,
    Actor actor,
    Optional<LibraryModel> model,
    List<Unit> communes,
    Map<String, Message> errors) {

  public String address() {
    return LocalInitiativesController.address(of);
  }

  public String everybody() {
    return PublicInitiativesController.address(of);
  }

  public boolean may(InitiativeAct act) {
    return acts.contains(act);
  }

  /** Whether taking it over copies a setting; otherwise it becomes tasks with heads. */
  public boolean isSetting() {
    return !(of.trial().map(Trial::setting).orElseGet(Setting.None::new) instanceof Setting.None);
  }

  public SpreadGrid spread() {
    return new SpreadGrid(of, communes);
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
