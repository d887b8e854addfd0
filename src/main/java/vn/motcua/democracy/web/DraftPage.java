package vn.motcua.democracy.web;

import java.util.Optional;
import vn.motcua.democracy.CriticisedDraft;
import vn.motcua.democracy.Remark;

/** A draft sent to the Front, and its criticism. */
public record DraftPage(
    SupervisionPage.Scope scope, CriticisedDraft draft, Optional<Remark> remark, Typed form) {}
