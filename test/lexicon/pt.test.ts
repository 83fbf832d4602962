/** Portuguese of Portugal and Brazil as companies write it: what each text says, and what it does not. */
import { describe, expect, test } from "vitest";
import { lexiconFor } from "../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { moneyIn, monthsIn, shareIn } from "../../src/reading/figures.js";
import { meaningOfWords } from "../../src/reading/meaning.js";

const pt = lexiconFor("pt-BR", await loadLexicons());

describe("labels", () => {
  test.each([
    ["Cancelar minha assinatura", "leave"],
    ["Quero cancelar mesmo assim", "leave"],
    ["Prosseguir com o cancelamento", "leave"],
    ["Sim, encerrar o meu contrato", "leave"],
    ["Excluir minha conta", "leave"],
    ["Eliminar a minha conta", "leave"],
    ["Desativar renovação automática", "leave"],
    ["Não renovar", "leave"],
    ["Trancar matrícula por 1 mês", "pause"],
    ["Manter o meu plano", "stay"],
    ["Continuar como assinante", "stay"],
    ["Mudei de ideias", "stay"],
    ["Não quero cancelar", "stay"],
    ["Pausar em vez de cancelar", "pause"],
    ["Mudar para o plano básico", "downgrade"],
    ["Aproveitar a oferta", "accept-offer"],
    ["Ficar por R$ 9,90", "accept-offer"],
    ["Não, obrigado", "decline"],
    ["Agora não", "decline"],
    ["Voltar", "back"],
    ["Fale conosco", "contact"],
    ["Fale connosco", "contact"],
    ["Avançar", "go-on"],
    ["Seguinte", "go-on"],
    ["Não, quero cancelar", "leave"],
    ["Não, obrigado, quero sair", "leave"],
    ["Não, manter", "stay"],
    ["Não manter o plano", "leave"],
    ["Cancelar", undefined],
    ["Cancelar pedido", undefined],
    ["Terminar sessão", undefined],
    ["Sair", undefined],
    ["Cancele quando quiser", undefined],
    ["Política de cancelamento", undefined],
    ["Continuar comprando", undefined],
  ])("%s: %s", (label, meaning) => {
    expect(meaningOfWords(label, pt)?.meaning).toBe(meaning);
  });
});

describe("texts", () => {
  test.each<[string, string[], string[]]>([
    ["A sua subscrição foi cancelada com sucesso.", ["done", "done-already", "ended"], ["requested"]],
    ["Cancelamento concluído. Você não será mais cobrado.", ["done", "done-already", "owed"], []],
    ["Você continua com acesso até 31 de março de 2027.", ["done", "end-date", "date"], ["done-already"]],
    ["O seu contrato termina a 31/03/2027.", ["done", "end-date", "ends-when"], ["done-already"]],
    ["Se cancelar, a sua assinatura termina em 3 de maio.", [], ["done", "done-already"]],
    ["Sua assinatura ainda não foi cancelada.", [], ["done", "done-already"]],
    [
      "Recebemos o seu pedido de cancelamento e responderemos em 5 dias úteis.",
      ["requested"],
      ["done-already"],
    ],
    ["A assinatura renova automaticamente a 3 de junho.", ["active-renewing"], ["done", "ended"]],
    ["Próxima cobrança: 12/06/2027", ["active-renewing"], ["ended"]],
    ["Tem a certeza de que quer cancelar?", ["ask-leave", "ask-sure", "leaving-page"], ["done"]],
    ["Deseja mesmo encerrar sua conta?", ["ask-leave"], ["survey-reason"]],
    ["Por que você está cancelando?", ["survey-reason"], ["ask-leave"]],
    ["Qual é o motivo da sua saída?", ["survey-reason"], ["ask-leave"]],
    [
      "Fique conosco e ganhe 50% de desconto nos próximos 3 meses",
      ["offer-discount", "stay-context", "span"],
      [],
    ],
    ["2 meses grátis se ficar", ["offer-free-time"], ["offer-discount"]],
    ["Ao cancelar, você perderá o acesso a todos os seus benefícios.", ["loss-framing"], ["done"]],
    ["Não, prefiro pagar o preço cheio", ["confirmshaming"], []],
    ["Não quero poupar dinheiro", ["confirmshaming"], []],
    ["Não uso o suficiente", [], ["confirmshaming"]],
    ["Lamentamos vê-lo partir", ["emotional-appeal", "leaving-page"], []],
    ["Vamos sentir sua falta!", ["emotional-appeal"], []],
    ["Oferta válida só hoje", ["urgency"], []],
    ["Seu plano expira em 3 de maio", [], ["urgency"]],
    ["Restam apenas 2 vagas", ["scarcity"], []],
    ["A maioria dos clientes decide ficar", ["social-proof"], []],
    ["Será cobrada uma multa de rescisão de R$ 120,00", ["fee-threat", "money"], []],
    ["Fidelização até 12/2027: se rescindir paga 150 €", ["fee-threat", "money"], []],
    ["Queremos que fiques: toma 3 meses a metade do preço", ["half-price", "stay-context"], []],
    ["Ao cancelar, não estará mais elegível para o frete grátis", ["loss-soft"], ["offer-gift", "done"]],
    ["Cancelamento sem multa", [], ["fee-threat"]],
    ["Para cancelar, ligue para 808 200 400", ["channel-phone", "to-leave"], ["channel-post"]],
    [
      "O cancelamento só pode ser feito presencialmente na recepção da unidade",
      ["channel-visit", "to-leave"],
      [],
    ],
    ["Envie uma carta registada para a nossa morada", ["channel-post"], ["channel-email"]],
    ["Atendimento de segunda a sexta, das 9h às 18h", ["hours-only"], []],
    ["Digite sua senha para continuar", ["reauth"], ["captcha"]],
    ["Enviámos um código para o seu telemóvel", ["reauth"], []],
    ["Obrigado por ter sido nosso cliente", ["thanks"], []],
    ["Pode reativar a sua assinatura a qualquer momento", ["easy-return"], []],
  ])("%s", (text, yes, no) => {
    const found = [...yes, ...no].filter((cls) => pt.find(cls, text) !== undefined);
    expect(found).toEqual(yes);
  });
});

describe("figures", () => {
  test("sums, shares and spans in their own forms", () => {
    expect(moneyIn("de R$ 39,90 por R$ 19,90/mês", pt)).toEqual([
      { amount: 39.9, currency: "BRL" },
      { amount: 19.9, currency: "BRL" },
    ]);
    expect(moneyIn("1.299,00 € por ano", pt)).toEqual([{ amount: 1299, currency: "EUR" }]);
    expect(moneyIn("vinte reais ou 30 reais", pt)).toEqual([
      { amount: 20, currency: "BRL" },
      { amount: 30, currency: "BRL" },
    ]);
    expect(shareIn("-30 % na mensalidade", pt)).toBe(0.3);
    expect(monthsIn("durante três meses", pt)).toEqual([3]);
    expect(pt.find("date", "no dia 1.º de maio de 2027")?.quote).toBe("1.o de maio de 2027");
  });
});
