/**
 * The movement as a province leads it (chính quyền thân thiện): plans with a named head for every
 * task, who carries out what by when, and what became of it.
 *
 * <p>Owns the words plan, task, activity, part. What a plan says is never rewritten; what became of
 * it is told act by act, and every share of it is counted from those acts.
 */
@ApplicationModule(allowedDependencies = {"organisation", "dossiers :: spi", "web", "database"})
@NullMarked
package vn.motcua.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
