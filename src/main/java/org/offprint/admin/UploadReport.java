package org.offprint.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.Verdict;
import org.offprint.problem.Fault;

/** What became of an upload: how many, and each by its place in the array, from 0. */
record UploadReport(int accepted, int updated, int refused, List<Item> items) {

    /** One paper: its id when it went in, or what is wrong with it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            int index,
            String verdict,
            @Nullable Long id,
            @Nullable String field,
            @Nullable String reason) {}

    static UploadReport of(List<Upload.Entry> entries, List<Verdict> verdicts) {
        Iterator<Verdict> next = verdicts.iterator();
        List<Item> items = new ArrayList<>();
        for (Upload.Entry entry : entries) {
            Fault fault = entry.fault();
            items.add(fault == null ? taken(items.size(), next.next()) : refused(items.size(), fault));
        }
        return new UploadReport(count(items, "accepted"), count(items, "updated"), count(items, "refused"), items);
    }

    private static Item taken(int index, Verdict verdict) {
        boolean added = verdict instanceof Verdict.Added;
        return new Item(index, added ? "accepted" : "updated", verdict.paper(), null, null);
    }

    private static Item refused(int index, Fault fault) {
        String field = fault.field().isEmpty() ? null : fault.field();
        return new Item(index, "refused", null, field, fault.reason() + " " + fault.remedy());
    }

    private static int count(List<Item> items, String verdict) {
        return (int)
                items.stream().filter(item -> item.verdict().equals(verdict)).count();
    }
}
