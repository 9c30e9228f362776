package fr.jalon.testing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A whole cycle of labelling by the people whose job it is: a reference is imported and published, a mission answers it
 * by several hands, proves, signs, plans, and reviews what it has planned.
 */
@ExtendWith(Browsing.class)
class LabellingST {

    @Test
    void a_reference_is_imported_answered_signed_and_its_plan_reviewed(Visitors visitors) {
        new ReferenceAct(visitors).publish();
        CycleAct cycle = new CycleAct(visitors);
        cycle.open();
        cycle.contribute();
        cycle.settle();
        cycle.sign();
        new PlanAct(visitors).review(CycleAct.ACTION);
    }
}
