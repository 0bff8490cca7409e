package org.offprint.front.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.typed.Typed;

class FormViewTest {

    private static final FormView EMPTY = new FormView(Map.of(), Set.of(), List.of());
    private static final Typed SEVEN = new Typed(Map.of("hour", List.of("seven")));

    @Test
    void what_was_refused_stands_there_as_it_was_typed_with_its_fault() {
        FormView form = EMPTY.refused(SEVEN, Refusal.badInput("hour", "This is no number.", "Give one."));
        assertEquals("seven", form.value("hour"));
        assertEquals("This is no number.", form.faultsOf("hour").get(0).reason());
    }

    @Test
    void a_refusal_that_is_about_no_field_is_no_matter_of_the_form() {
        Refusal unknown = Refusal.notFound("This link is unknown.");
        assertSame(unknown, assertThrows(Refusal.class, () -> EMPTY.refused(SEVEN, unknown)));
    }
}
