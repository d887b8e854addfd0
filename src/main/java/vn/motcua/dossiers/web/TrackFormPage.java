package vn.motcua.dossiers.web;

/** The question "where is my dossier", with what was typed and found nothing. */
public record TrackFormPage(String typed, boolean missed) {}
