package vn.motcua.recognition.web;

import vn.motcua.recognition.CriteriaSet;

/** A set of criteria to be read. */
public record SetPage(CriteriaSet set) {}
