package vn.motcua.dossiers.web;

import java.util.Map;
import vn.motcua.dossiers.Dossier;
import vn.motcua.web.Message;

/** The form that corrects what was entered about the person. */
public record ApplicantPage(
    Dossier dossier, ApplicantForm form, String reason, Map<String, Message> errors) {}
