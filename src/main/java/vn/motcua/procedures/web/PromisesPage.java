package vn.motcua.procedures.web;

import java.util.List;
import java.util.Map;
import vn.motcua.web.Message;

/** The administrator's page of promises. */
public record PromisesPage(
    List<PromiseRow> promises, PromiseForm form, Map<String, Message> errors, boolean saved) {}
