/** Japanese as companies write it: what labels do and what sentences say, without spaces between words. */
import { beforeAll, describe, expect, test } from "vitest";
import { emptyLexicon, type Lexicon } from "../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { moneyIn, monthsIn, shareIn, spanIn } from "../../src/reading/figures.js";
import { meaningOfWords } from "../../src/reading/meaning.js";

let japanese: Lexicon = emptyLexicon("ja");
beforeAll(async () => {
  japanese = (await loadLexicons()).get("ja") ?? japanese;
}, 60_000);

describe("labels", () => {
  test.each([
    ["ご解約はこちら", "leave"],
    ["解約を申し込む", "leave"],
    ["次へ進んで解約する", "leave"],
    ["プレミアムプランを解約する", "leave"],
    ["有料会員をやめる", "leave"],
    ["メンバーシップを終了", "leave"],
    ["定期おトク便の利用を停止する", "leave"],
    ["自動更新を解除する", "leave"],
    ["アカウントを完全に削除", "leave"],
    ["特典を受け取らずに退会する", "leave"],
    ["このまま解約手続きを進める", "leave"],
    ["同意して解約する", "leave"],
    ["サブスクリプションのキャンセル手続きを続ける", "leave"],
    ["ＮＨＫ風プランの契約解除", "leave"],
    ["今月で退会します", "leave"],
    ["やっぱり解約をやめる", "stay"],
    ["解約せずに利用を続ける", "stay"],
    ["現在のプランを維持する", "stay"],
    ["このまま会員を続ける", "stay"],
    ["退会を取りやめる", "stay"],
    ["契約を継続する", "stay"],
    ["前のページに戻る", "back"],
    ["手続きを中断する", "back"],
    ["キャンセルしない", "stay"],
    ["データを失っても解約する", "leave"],
    ["マイページに戻る", "back"],
    ["次へ", "go-on"],
    ["入力内容を確認する", "go-on"],
    ["同意して次へ", "go-on"],
    ["一時停止にする", "pause"],
    ["2か月間休会する", "pause"],
    ["次回の配送をスキップ", "pause"],
    ["ライトプランへ変更する", "downgrade"],
    ["50%OFFクーポンを受け取る", "accept-offer"],
    ["割引価格で継続する", "accept-offer"],
    ["今回は利用しない", "decline"],
    ["いいえ、必要ありません", "decline"],
    ["チャットで問い合わせる", "contact"],
    ["オペレーターと話す", "contact"],
  ])("%j means %s", (label, meaning) => {
    expect(meaningOfWords(label, japanese)?.meaning).toBe(meaning);
  });

  test.each([
    "キャンセル",
    "ご注文のキャンセル",
    "予約をキャンセルする",
    "いつでも解約できます",
    "解約金シミュレーション",
    "解約に関するよくあるご質問",
    "解約の方法を見る",
    "退会しないで続ける",
    "メールマガジンの配信を停止する",
    "ログアウト",
    "チャットを終了する",
    "カートから削除",
    "お支払い方法を削除",
    "動画の再生を停止",
    "写真を削除",
    "契約内容を確認する",
    "利用規約",
    "利用履歴を削除",
  ])("%j does not say that the user wants out", (label) => {
    expect(meaningOfWords(label, japanese)?.meaning).not.toBe("leave");
  });
});

describe("sentences", () => {
  test.each([
    ["ご解約のお手続きが完了いたしました。", "done done-already !requested"],
    ["プレミアムプランの解約を完了しました。", "done done-already"],
    ["お客様のご契約は2027年3月31日をもちまして終了いたします。", "done end-date !done-already"],
    ["3月31日まではこれまでどおり全作品をお楽しみいただけます。", "done"],
    ["今後、会費の引き落としは行われません。", "done owed"],
    ["アカウントの削除が完了しました。", "done done-already"],
    ["メンバーシップは5月3日に終了する予定です。", "done"],
    ["退会申請を受け付けました。2営業日以内に担当者よりご連絡いたします。", "requested !done"],
    ["解約届の確認には1週間ほどかかります。", "!done !done-already"],
    ["解約すると、2027年5月3日にご契約が終了します。", "!done !done-already"],
    ["ご契約はいつでも解約いただけます。", "!done !done-already !leave !leaving-page"],
    ["解約手続きはまだ完了しておりません。", "!done !done-already"],
    ["キャンペーンは2027年12月31日に終了します。", "!done"],
    ["2027年6月1日に自動で更新されます", "active-renewing !done"],
    ["本当に退会しますか？", "ask-leave leaving-page !done"],
    ["プレミアム会員を解約します。よろしいですか？", "ask-sure"],
    ["どうして退会されるのですか？", "survey-reason !ask-leave"],
    ["お客様が去られるのは寂しいです。", "emotional-appeal"],
    ["退会すると、貯めた1,200ポイントはすべて失効します。", "loss-framing"],
    ["以下の特典をすべて失うことになります。", "loss-framing"],
    ["解約後も2027年3月31日まで視聴できます。", "!loss-framing"],
    ["ご継続いただける場合、3か月間50%割引いたします。", "offer-discount stay-context"],
    ["このままご利用いただくと、翌月の月額料金が無料になります。", "offer-free-time stay-context"],
    ["退会の前に、最大3ヶ月の休会をご検討ください。", "offer-pause stay-context"],
    ["退会理由をお選びください（必須）", "survey-reason required-mark"],
    ["いいえ、定価のまま払います", "confirmshaming"],
    ["いいえ、結構です", "!confirmshaming decline"],
    ["解約をご希望の方は、お客様センター（0120-000-000）までお電話ください。", "channel-phone to-leave"],
    ["退会届に必要事項をご記入のうえ、下記宛先へ郵送してください。", "channel-post to-leave"],
    ["退会のお手続きはご入会された店舗のフロントにて承ります。", "channel-visit to-leave"],
    ["お電話での解約は承っておりません。", "!channel-phone"],
    ["この特別オファーは本日23:59までです。", "urgency"],
    ["契約期間の途中で解約された場合、違約金10,000円が発生します。", "fee-threat"],
    ["違約金や解約手数料は一切かかりません。", "!fee-threat owed"],
    ["安全のため、もう一度パスワードを入力してください。", "reauth"],
    ["会員の85%が継続を選択しています", "social-proof"],
    ["解約後もいつでも再登録できます。", "easy-return !urgency"],
    ["長らくのご愛顧、誠にありがとうございました。", "thanks"],
    ["プランは一時停止されました。", "retained !done"],
    ["受付時間は平日10時から18時までです。", "hours-only"],
    ["あなたのアカウントは30日後に完全に削除されます。", "done data-fate !done-already"],
    ["今なら3ヶ月間、月額490円でご利用いただけます。", "offer-discount span"],
  ])("%j is %s", (text, classes) => {
    for (const cls of classes.split(" ")) {
      const no = cls.startsWith("!");
      expect([cls, japanese.find(no ? cls.slice(1) : cls, text) !== undefined]).toEqual([cls, !no]);
    }
  });

  test("キャンセル alone is known as a whole label, in either width", () => {
    expect(japanese.whole("bare-cancel", "キャンセル")).toBeDefined();
    expect(japanese.whole("bare-cancel", "ｷｬﾝｾﾙ")).toBeDefined();
    expect(japanese.whole("bare-cancel", "キャンセルポリシー")).toBeUndefined();
  });
});

describe("figures", () => {
  test("sums, shares and lengths of time are read as they are written", () => {
    expect(moneyIn("通常価格￥1,280（税込）が月額980円、年間1万2,000円", japanese)).toEqual([
      { amount: 1280, currency: "JPY" },
      { amount: 980, currency: "JPY" },
      { amount: 12000, currency: "JPY" },
    ]);
    expect(moneyIn("月々9.99ドル", japanese)).toEqual([{ amount: 9.99, currency: "USD" }]);
    expect(shareIn("５０％ＯＦＦ", japanese)).toBe(0.5);
    expect(shareIn("3割引", japanese)).toBe(0.3);
    expect(shareIn("三割引", japanese)).toBe(0.3);
    expect(monthsIn("1ヶ月、三か月間、半年、2年間", japanese)).toEqual([1, 3, 6, 24]);
    expect(spanIn("今後6カ月間は30%オフ", japanese)).toBe(6);
    expect(spanIn("来月は無料", japanese)).toBe(1);
  });

  test("a date is a date and no length of time", () => {
    for (const date of ["2027年3月31日", "3月31日", "2027/3/31", "令和9年3月31日"]) {
      expect(japanese.find("date", `${date}まで`)?.quote).toBe(date);
      expect(monthsIn(`${date}まで`, japanese)).toEqual([]);
    }
  });
});
