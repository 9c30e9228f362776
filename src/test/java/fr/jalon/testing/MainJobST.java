package fr.jalon.testing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The main job, from a young person's first welcome to the public register: five acts, each by the people whose job it
 * is. Its pictures illustrate docs/tour.md.
 */
@ExtendWith(Browsing.class)
class MainJobST {

    @Test
    void a_young_person_is_accompanied_and_the_mission_earns_its_label(Visitors visitors) {
        new CaseworkAct(visitors).play();
        SelfDiagnosisAct diagnosis = new SelfDiagnosisAct(visitors);
        diagnosis.play();
        NetworkActs network = new NetworkActs(visitors);
        network.follow();
        network.openAudit();
        network.examine(diagnosis.figure());
        diagnosis.reply(NetworkActs.FINDING);
        network.close(SelfDiagnosisAct.REPLY);
        network.decide();
    }
}
